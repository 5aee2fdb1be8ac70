"""Hostile templates cost nothing: each ends in a PromptError, soon, and without much memory."""

import threading

import pytest

from sagedesk.errors import PromptError
from sagedesk.llm.prompts import ChatTemplate
from sagedesk.llm.prompts.sandbox import limits
from sagedesk.llm.prompts.sandbox.environment import chat_environment

U = [{"role": "user", "content": "Hi"}]
LONG = "{% set s = 'a' * 900000 %}"


@pytest.fixture
def short_patience(monkeypatch):
    monkeypatch.setattr(limits, "SECONDS", 0.1)


def grow(step: str, start: str, last: str = "") -> str:
    return (
        f"{{% set ns = namespace(x={start}) %}}{{% for i in range(99) %}}{{% set ns.x = {step} %}}{{% endfor %}}{last}"
    )


HOSTILE = {
    # time
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "filtered loop": "{% for a in range(99999) %}{% for b in range(99999) if b < 0 %}{% endfor %}{% endfor %}",
    "continue": "{% for a in range(99999) %}{% for b in range(99999) %}{% continue %}{% endfor %}{% endfor %}",
    "loop inside its loop": "{% for a in range(9999) %}{% for b in loop %}"
    "{% for c in range(99999) %}{% endfor %}{% endfor %}{% endfor %}",
    "tree of macros": "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(40) }}",
    "nested calls": "{% macro m() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + "{% call m() %}" * 30
    + "x"
    + "{% endcall %}" * 30,
    "generators": "{{ range(99999)|select('odd')|map('string')|map('center', 9)|map('upper')|list|length }}" * 50,
    "comparisons": "{% set a = ['x' * 900000] %}{% set b = ['x' * 899999 + 'y'] %}"
    + "{% if a == b %}{% endif %}" * 3000,
    "rfind": "{{ ('a' * 990000).rfind('b' + 'a' * 490000) }}",
    "rsplit": "{{ ('a' * 990000).rsplit('b' + 'a' * 490000) }}",
    "strip": "{{ ('a' * 490000).strip('b' * 490000) }}",
    "attribute path": "{% set p = '.'.join(['a'] * 9000) %}{{ ([{}] * 30000)|map(attribute=p)|list }}",
    "punycode": "{{ ('é' * 900000).encode('punycode') }}",
    "wordwrap": LONG + "{{ s|wordwrap(1) }}",
    "urlize": "{{ (')' * 900000)|urlize }}",
    "striptags": "{{ ('<!--' * 90000)|striptags }}",
    "markup striptags": "{{ (('<!---->' * 90000)|safe).striptags() }}",
    "round": "{{ 5|round(-10**9) }}{{ 5|round(10**9, 'ceil') }}",
    # size
    "repeat": "{{ 'a' * 10**10 }}",
    "repeat list": "{{ [1] * 10**10 }}",
    "repeat reversed": "{{ 10**10 * 'a' }}",
    "power": "{{ 9**(9**9) }}",
    "power of power": "{{ 10**10**10 }}{{ (10**4000) ** 10000 }}",
    "product": grow("ns.x * ns.x", "7"),
    "tilde": grow("ns.x ~ ns.x", "'a'"),
    "plus": grow("ns.x + ns.x", "'a'"),
    "list plus": grow("ns.x + ns.x", "[1]"),
    "tilde in one go": LONG + "{{ " + "s ~ " * 99 + "s }}",
    "billion laughs": grow("[ns.x, ns.x]", "'lol'", "{{ ns.x }}"),
    "billion tuples": grow("(ns.x, ns.x)", "'lol'", "{{ ns.x }}"),
    "billion dicts": grow("{'a': ns.x, 'b': ns.x}", "'lol'", "{{ ns.x|tojson }}"),
    "billion namespaces": grow("namespace(a=ns.x, b=ns.x)", "'lol'", "{{ ns.x }}"),
    "deep": "{% set ns = namespace(x=[]) %}{% for i in range(9999) %}{% set ns.x = [ns.x] %}{% endfor %}{{ ns.x }}",
    "list of a namespace that grows": "{% set ns = namespace() %}{% set l = [ns] * 1000 %}"
    "{% set ns.x = 'a' * 900000 %}{{ l }}",
    "output": LONG + "{% for i in range(99999) %}{{ s }}{% endfor %}",
    "literal output": "{% for i in range(99999) %}" + "a" * 20000 + "{% endfor %}",
    "literal output, escaped": "{% for i in range(99999) %}{% autoescape true %}"
    + "a" * 20000
    + "{% endautoescape %}{% endfor %}",
    "set block": "{% set x %}{% for i in range(99999) %}" + "a" * 20000 + "{% endfor %}{% endset %}",
    "filter block": "{% for i in range(99999) %}{% filter center(900000) %}a{% endfilter %}{% endfor %}",
    "macro output": LONG
    + "{% macro m() %}{% for i in range(99999) %}{{ s }}{% endfor %}{% endmacro %}{% set x = m() %}",
    "endless macro": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "endless loop": "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "endless block": "{% block a %}{{ self.a() }}{% endblock %}",
    "slices": LONG
    + "{% set ns = namespace(l=[]) %}{% for i in range(99999) %}{% set ns.l = ns.l + [s[1:]] %}{% endfor %}",
    "range": "{{ range(10**9)|list }}",
    "format width": "{{ '{:>1000000000}'.format(1) }}",
    "format nested width": "{{ '{:{}}'.format(1, 10**9) }}",
    "format of format": "{{ ('{0:999999}' * 30).format('a') }}",
    "format of attributes": "{% set ns = namespace(x='a' * 900000) %}{{ ('{0.x}' * 900).format(ns) }}",
    "format of items": LONG + "{{ '{0.items}'.format(cycler(" + "s, " * 900 + "s)) }}",
    "variable arguments": LONG
    + "{% macro m() %}{{ varargs|string|length }}{% endmacro %}{{ m("
    + "s, " * 900
    + "s) }}",
    "small lists": "{% for a in range(99999) %}{% for b in range(99999) %}{% set l = [a, b] %}{% endfor %}{% endfor %}",
    "format_map": "{{ '{a:>1000000000}'.format_map({'a': 1}) }}",
    "format by attr": "{{ ('{:>1000000000}'|attr('format'))(1) }}",
    "percent width": "{{ '%1000000000d' % 1 }}",
    "percent star": "{{ '%*d' % (10**9, 1) }}",
    "percent many": "{{ '%0999999d' * 300 % 1 }}",
    "percent key": "{{ '%(a)1000000000s' % {'a': 1} }}",
    "format filter": "{{ '%1000000000d'|format(1) }}",
    "center": "{{ 'a'.center(10**10) }}",
    "ljust": "{{ 'a'.ljust(10**10) }}",
    "zfill": "{{ '1'.zfill(10**10) }}",
    "center by attr": "{{ ('a'|attr('center'))(10**10) }}",
    "expandtabs": "{{ ('\t' * 900000).expandtabs(10**6) }}",
    "join": LONG + "{{ s.join(s) }}",
    "join list": LONG + "{{ s.join(['b'] * 9000) }}",
    "replace": LONG + "{{ s.replace('', s) }}",
    "replace all": LONG + "{{ s.replace('a', 'b' * 9000) }}",
    "translate": LONG + "{{ s.translate({97: s}) }}",
    "bytes": LONG + "{{ s.encode().replace(b, b * 9000) if b else s.encode().center(10**10) }}",
    "to_bytes": "{{ (5).to_bytes(10**10, 'big') }}",
    "fromkeys": "{{ dict.fromkeys('\U0001f999' * 990000) }}",
    "filter center": "{{ 'a'|center(10**10) }}",
    "filter indent": "{{ ('\n' * 490000)|indent(10**6) }}",
    "filter indent text": LONG + "{{ 'a\nb\nc'|indent(s) }}",
    "filter join": LONG + "{{ range(9999)|join(s) }}",
    "filter replace": LONG + "{{ s|replace('a', s) }}",
    "filter batch": "{{ [1]|batch(10**9, 0)|list }}",
    "filter slice": "{{ [1]|slice(10**9)|list }}",
    "filter sum": "{{ ([[1]] * 50000)|sum(start=[])|length }}",
    "filter tojson": "{{ {'a': ['b'] * 9000}|tojson(indent=10**9) }}",
    "filter tojson separators": LONG + "{{ (['b'] * 9000)|tojson(separators=(s, ':')) }}",
    "filter map": "{{ range(99999)|map('center', 99999)|join }}",
    "filter list": LONG + "{{ [s]|map('list')|list }}{{ s|map('upper')|list }}",
    "lipsum": "{{ lipsum(n=10**8) }}",
    "lipsum words": "{{ lipsum(1, true, 1, 10**9) }}",
    "strftime": "{{ strftime_now('%c' * 99999) }}",
    "while it is compiled": "{% autoescape 'a'|center(10**10) %}{% endautoescape %}",
    "parentheses": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "sum": "{{ " + "1+" * 20000 + "1 }}",
    "nested blocks": "{% if 1 %}" * 500 + "{% endif %}" * 500,
    "long number": "{{ 0x" + "f" * 90000 + " }}",
}


@pytest.mark.usefixtures("short_patience")
@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_template_is_stopped(source):
    with pytest.raises(PromptError) as caught:
        ChatTemplate(source).render(U)
    assert caught.value.hint


@pytest.mark.usefixtures("short_patience")
def test_it_is_stopped_in_any_thread():
    stopped = []

    def work() -> None:
        try:
            ChatTemplate(HOSTILE["loops"]).render(U)
        except PromptError as error:
            stopped.append(error.message)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stopped == ["The chat template was stopped because it takes too long."] * 3


@pytest.mark.usefixtures("short_patience")
def test_it_is_stopped_where_its_control_texts_are_looked_for():
    assert ChatTemplate(HOSTILE["loops"]).control == ()


def test_a_rendering_leaves_nothing_spent_for_the_next():
    template = ChatTemplate(f"{LONG}{{% for i in range(15) %}}{{{{ s }}}}{{% endfor %}}")
    for _ in range(3):
        assert len(template.render(U)) == 15 * 900_000


@pytest.mark.parametrize("operation", ["trim", "upper", "replace('a', 'bb')", "tojson", "indent(8)", "safe|escape"])
def test_long_honest_conversations_fit(operation):
    source = "{% for m in messages[0:] %}{{ '[' + m.content|OPERATION + ']' }}{% endfor %}".replace(
        "OPERATION", operation
    )
    chat = [{"role": "user", "content": "a\n" * 10_000}] * 100
    assert len(ChatTemplate(source).render(chat)) > 2_000_000


@pytest.mark.parametrize(
    "source",
    [
        "{{ messages[0].get('reasoning', messages[0].content)|length }}",
        "{{ messages[0].content.replace(messages[0].content[:9000], '')|length }}",
        "{{ messages[0].content.split(messages[0].content[1:9000])|length }}",
        "{{ ('On 20240131: %s' % messages[0].content)|length }}",
        "{{ '{}{:>9}'.format(messages[0].content, 1)|length }}",
        "{% macro m(a) %}{{ a|length }}{% endmacro %}{{ m(messages[0].content) }}",
    ],
)
def test_long_texts_in_small_operations_fit(source):
    assert int(ChatTemplate(source).render([{"role": "user", "content": "ab " * 100_000}])) > 0


def test_honest_text_methods_fit():
    source = (
        "{% for m in messages %}{{ m.content.split('</think>')[-1].lstrip('\n').rstrip() }}"
        "{{ ' '.join(m.content.split()) }}{% endfor %}"
    )
    assert ChatTemplate(source).render([{"role": "assistant", "content": "<think>x</think>\n" + "word " * 100_000}])


ARGUMENTS = ("", "10**9", "s", "l", "-1", "10**9, s", "s, s", "l, 10**9")
VALUES = "{% set s = 'a ' * 99999 %}{% set l = [s[:9]] * 9999 %}{% set d = dict(a=s) %}"


@pytest.mark.usefixtures("short_patience")
@pytest.mark.parametrize("name", sorted(chat_environment().filters))
def test_every_filter_returns_or_is_stopped(name):
    for value in ("s", "l", "d", "7", "0.5", "2**9999"):
        for arguments in ARGUMENTS:
            try:
                ChatTemplate(f"{VALUES}{{{{ ({value}|{name}({arguments}))|string|length }}}}").render(U)
            except PromptError:
                continue


METHODS = {"s": str, "l": list, "d": dict, "7": int, "0.5": float, "(s|safe)": str, "s.encode()": bytes}


@pytest.mark.usefixtures("short_patience")
@pytest.mark.parametrize("value", METHODS)
def test_every_method_returns_or_is_stopped(value):
    for name in (name for name in dir(METHODS[value]) if not name.startswith("_")):
        for arguments in ARGUMENTS:
            try:
                ChatTemplate(f"{VALUES}{{{{ {value}.{name}({arguments})|string|length }}}}").render(U)
            except PromptError:
                continue
