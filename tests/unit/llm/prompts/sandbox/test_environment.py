"""The environment has the functions and options of the reference."""

import json
from datetime import datetime

import pytest

from sagedesk.errors import PromptError
from sagedesk.llm.prompts import ChatTemplate


def render(source: str, **variables) -> str:
    return ChatTemplate(source, **variables).render([{"role": "user", "content": "Hi"}])


def test_blocks_are_trimmed():
    assert render("a\n    {% if true %}\n  b\n    {% endif %}\nc\n") == "a\n  b\nc"


def test_loop_controls():
    skip, stop = "{% if i == 1 %}{% continue %}{% endif %}", "{% if i == 3 %}{% break %}{% endif %}"
    assert render(f"{{% for i in range(9) %}}{skip}{stop}{{{{ i }}}}{{% endfor %}}") == "02"


def test_generation_blocks_are_their_contents():
    source = "{% for m in messages %}{% generation %}[{{ m.content }}{{ loop.index }}]{% endgeneration %}{% endfor %}"
    assert render(source) == "[Hi1]"


def test_tojson_escapes_nothing_and_takes_options():
    value = {"b": "<é>'&", "a": [1, None]}
    assert render("{{ v|tojson }}", v=value) == json.dumps(value, ensure_ascii=False)
    assert render("{{ v|tojson(indent=2) }}", v=value) == json.dumps(value, ensure_ascii=False, indent=2)
    assert render("{{ v|tojson(ensure_ascii=true, separators=(',', ':'), sort_keys=true) }}", v=value) == json.dumps(
        value, separators=(",", ":"), sort_keys=True
    )


def test_strftime_now():
    assert render("{{ strftime_now('%Y') }}{{ strftime_now(format='%%') }}") == f"{datetime.now().year}%"


def test_dict_and_namespace():
    assert render("{{ dict(a=1) }}{{ dict.fromkeys([1]) }}{{ dict.mro is defined }}") == "{'a': 1}{1: None}False"
    assert render("{% set ns = namespace({'b': 2}, a=1) %}{{ ns }}") == "<Namespace {'b': 2, 'a': 1}>"
    for source in ("{{ namespace(_a=1) }}", "{{ namespace({'_a': 1}) }}"):
        with pytest.raises(PromptError, match="underscore-prefixed"):
            render(source)


def test_lists_cannot_be_changed():
    with pytest.raises(PromptError, match="unsafe"):
        render("{{ messages.append(1) }}")


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ messages.__class__ }}{{ messages.__class__.x }}",
        "{{ raise_exception.__globals__.x }}",
        "{{ '{0.__class__.x}'.format(messages) }}",
        "{{ ([1]|map('string')).gi_frame.x }}",
        "{{ ([1]|map('string')).send(none) }}",
        "{{ ''|attr('__class__')|attr('x') }}",
        "{% import 'os' as os %}",
        "{% include '/etc/passwd' %}",
    ],
)
def test_there_is_no_way_out(source):
    with pytest.raises(PromptError):
        render(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ 'a' ~ 1 ~ none }}", "a1None"),
        ("{{ ('<' ~ 'b'|safe)|length }}", "2"),
        ("{% autoescape true %}{{ '<' ~ ('b'|safe) }}{{ '<' }}{% endautoescape %}", "&lt;b&lt;"),
        ("{{ [1, (2,), {'a': 3}] }}", "[1, (2,), {'a': 3}]"),
        ("{{ 'abc'[1:] }}{{ [1, 2, 3][::-1] }}", "bc[3, 2, 1]"),
        ("{% set a, b = 1, 2 %}{{ b }}{% for k, v in {'x': 1}.items() %}{{ k }}{{ v }}{% endfor %}", "2x1"),
        ("{{ 1 < 2 <= 2 }}{{ 'a' in 'cat' }}{{ 1 not in [2] }}", "TrueTrueTrue"),
        ("{{ '%s-%03d' % ('a', 7) }}{{ '{:>3}|{x}'.format(1, x=2) }}{{ '%s'|format(1) }}", "a-007  1|21"),
        (
            "{{ ('<b>{}</b>'|safe).format('<') }}{{ '{0!r:>4}{a.role}'.format('x', a=messages[0]) }}",
            "<b>&lt;</b> 'x'user",
        ),
        ("{{ '{a}'.format_map({'a': 1}) }}{{ '{:{}}'.format('x', 3) }}|", "1x  |"),
        ("{{ ', '.join(messages|map(attribute='role')) }}{{ [1, 2]|join('-') }}", "user1-2"),
        ("{{ 'a-b-c'.split('-', 1) }}{{ 'x'.encode()|string }}", "['a', 'b-c']b'x'"),
        (
            "{{ 'abc'.translate('a'.maketrans({'a': 'z'})) }}{{ {}.fromkeys([1]) }}{{ (5).bit_length() }}",
            "zbc{1: None}3",
        ),
        ("{{ [[1], [2]]|sum(start=[]) }}{{ [1, 2]|sum }}{{ [{'a': 1}]|sum('a') }}", "[1, 2]31"),
        ("{{ 2.5|round(method='floor') }}{{ [3, 1]|sort }}{{ 'ba'|list|sort|join }}", "2.0[1, 3]ab"),
        ("{{ [1, 2, 3]|batch(2)|list }}{{ [1, 2, 3]|slice(2)|list }}", "[[1, 2], [3]][[1, 2], [3]]"),
        ("{{ 'a\nb'|indent(2) }}{{ 'a'|center(3) }}{{ 'ab'|replace('a', 'c') }}", "a\n  b a cb"),
        (
            (
                "{% macro m(x, y=2) %}{{ x }}{{ y }}{{ caller() if caller }}{% endmacro %}"
                "{{ m(1) }}{% call m(3) %}c{% endcall %}"
            ),
            "1232c",
        ),
        ("{% for i in [[1, [2]]] recursive %}{{ i if i is number else loop(i) }}{% endfor %}", "12"),
        ("{% set x %}a{{ 1 }}{% endset %}{% filter upper %}{{ x }}{% endfilter %}", "A1"),
        (
            (
                "{% set c = cycler(1, 2) %}{{ c.next() }}{{ c.next() }}{{ c.next() }}"
                "{% set j = joiner() %}{{ j() }}{{ j() }}"
            ),
            "121, ",
        ),
        (
            "{% for i in [1, 2] %}{{ loop.cycle('a', 'b') }}{{ loop.changed(1) }}{{ loop.length }}{% endfor %}",
            "aTrue2bFalse2",
        ),
        ("{% block b %}1{% endblock %}{{ self.b() }}", "11"),
        ("{% with a = 1 %}{{ a }}{% endwith %}{{ lipsum(n=1, html=false)|length > 9 }}", "1True"),
        ("{{ messages[0].get('x', 'd') }}{{ messages[0].keys()|list }}", "d['role', 'content']"),
        ("{% for i in 'ab'|map('upper') %}{{ loop.length }}{{ i }}{{ loop.last }}{% endfor %}", "2AFalse2BTrue"),
    ],
)
def test_what_the_meter_stands_behind_works_as_in_jinja(source, expected):
    assert render(source) == expected
