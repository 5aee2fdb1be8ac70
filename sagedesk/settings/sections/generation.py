"""How models are asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sagedesk.llm.parameters import Parameters
from sagedesk.settings.setting import ParameterTable, PresetTable, setting
from sagedesk.translation import QT_TRANSLATE_NOOP

NOT_SET = Parameters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """How models are asked."""

    parameters: Parameters = setting(  # noqa: RUF009  # it gives a field
        NOT_SET,
        ParameterTable(),
        QT_TRANSLATE_NOOP("Settings", "Parameters of all endpoints"),
        QT_TRANSLATE_NOOP("Settings", "Sent with every message, unless the endpoint or the conversation sets others."),
    )
    presets: Mapping[str, Parameters] = setting(
        {
            QT_TRANSLATE_NOOP("Presets", "Precise"): Parameters(temperature=0.1, top_p=0.9),
            QT_TRANSLATE_NOOP("Presets", "Balanced"): Parameters(temperature=0.7),
            QT_TRANSLATE_NOOP("Presets", "Creative"): Parameters(temperature=1.1, top_p=0.95),
        },
        PresetTable(),
        QT_TRANSLATE_NOOP("Settings", "Presets"),
        QT_TRANSLATE_NOOP("Settings", "Parameters under a name, to be taken in one step."),
    )
