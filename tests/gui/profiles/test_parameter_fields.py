from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.parameters import Parameters
from sagedesk.ui.parameters.vocabulary import _escaped, _unescaped
from sagedesk.ui.profiles.parameter_fields import ParameterFields


@given(st.text())
def test_a_stop_sequence_is_written_in_one_line_and_read_back(text):
    assert "\n" not in _escaped(text)
    assert _unescaped(_escaped(text)) == text


@pytest.mark.parametrize(
    "parameters",
    [
        Parameters(),
        Parameters(max_tokens=512, temperature=0.7, top_p=0.9, top_k=40, stop=("</s>", "\n\nHuman:", "a\\n")),
        Parameters(seed=7, repetition_penalty=1.1, extra={"do_sample": True}),
    ],
)
def test_what_is_shown_is_read_back_and_the_rest_is_kept(qtbot, parameters):
    fields = ParameterFields(parameters)
    qtbot.addWidget(fields)
    assert fields.read(parameters) == (parameters, {})


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [("max_tokens", " 64 ", 64), ("temperature", "0,5", 0.5), ("top_p", "", None), ("stop", "a\n\nb", ("a", "b"))],
)
def test_what_is_typed_is_read_as_people_write_it(qtbot, name, text, value):
    fields = ParameterFields(Parameters(top_p=0.1))
    qtbot.addWidget(fields)
    fields.fields[name].set_text(text)
    parameters, misread = fields.read(Parameters())
    assert misread == {}
    assert getattr(parameters, name) == value


@pytest.mark.parametrize(("name", "text"), [("max_tokens", "many"), ("max_tokens", "1.5"), ("temperature", "hot")])
def test_what_is_no_number_is_told(qtbot, name, text):
    fields = ParameterFields(Parameters())
    qtbot.addWidget(fields)
    fields.fields[name].set_text(text)
    assert list(fields.read(Parameters())[1]) == [name]
