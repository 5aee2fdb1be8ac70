"""The look of exported HTML: light or dark as the reader's system is, black on white on paper."""

from __future__ import annotations

from functools import cache

_PAGE = """
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --page: #ffffff; --code: #f6f8fa;
  --user: #eef4fb; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --page: #16191d;
  --code: #1f242b; --user: #1c2838; --link: #58a6ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.6 system-ui, -apple-system, "Segoe UI",
  "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .75rem; }
a { color: var(--link); }
.conversation + .conversation { margin-top: 4rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 2rem; color: var(--dim);
  font-size: .875rem; }
dd { margin: 0; }
h2.branch { font-size: 1.25rem; margin: 3rem 0 .25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.message { margin: 1.75rem 0; unicode-bidi: isolate; }
.message > header { display: flex; gap: .75rem; align-items: baseline; margin-bottom: .35rem; }
.message > header h2 { font-size: .9rem; margin: 0; }
.message time, .ending, figcaption { color: var(--dim); font-size: .8125rem; }
.user .body { background: var(--user); border-radius: .75rem; padding: .75rem 1rem; }
.body > :first-child { margin-top: 0; }
.body > :last-child { margin-bottom: 0; }
.body h1, .body h2, .body h3, .body h4 { font-size: 1.1rem; margin: 1.25rem 0 .5rem; }
details { border-left: 3px solid var(--line); padding-left: 1rem; margin: 0 0 1rem; color: var(--dim); }
summary { cursor: pointer; font-size: .875rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--dim); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
code { background: var(--code); padding: .1em .3em; border-radius: .3em; }
pre { background: var(--code); border-radius: .5rem; padding: .8rem 1rem; overflow-x: auto; line-height: 1.45; }
pre code { background: none; padding: 0; font-size: 1em; overflow-wrap: normal; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .7rem; }
img { max-width: 100%; height: auto; border-radius: .5rem; }
figure { margin: 1rem 0; }
@media print {
  :root { color-scheme: light; --text: #000; --dim: #444; --line: #bbb; --page: #fff; --code: #f5f5f5; --user: #f1f1f1;
    --link: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  pre, pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
  .message > header, h1, h2, h3 { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  pre, blockquote, p { orphans: 3; widows: 3; }
  .conversation + .conversation { break-before: page; border: 0; margin: 0; padding: 0; }
  .body a[href]::after { content: " (" attr(href) ")"; color: var(--dim); }
}
"""


@cache
def style_sheet() -> str:
    """Return the style sheet of a page. It names nothing outside the page."""
    light = token_colours("default")
    dark = token_colours("github-dark")
    screen_dark = "@media screen and (prefers-color-scheme: dark) {\n" + "\n".join(dark) + "\n}"
    return "\n".join([_PAGE.strip(), *light, screen_dark, ""])


def token_colours(style: str) -> list[str]:
    """Return the rules that colour highlighted code in one of the styles of Pygments."""
    from pygments.formatters.html import HtmlFormatter  # noqa: PLC0415  # only this format needs it

    rules: list[str] = HtmlFormatter(style=style).get_token_style_defs("pre")  # type: ignore[no-untyped-call]  # its stubs do not type it
    return rules
