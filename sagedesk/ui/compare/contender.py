"""Who takes part in a comparison: an endpoint profile, and what is different about it this time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.measures import whole
from sagedesk.ui.profiles.naming import shown_name

FEWEST, MOST = 2, 6
_VARIANT, _COMPONENT = "TargetVariant", "InferenceComponentName"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A profile with changes: what is None or "" stays as the profile has it."""

    profile: EndpointProfile
    temperature: float | None = None
    max_tokens: int | None = None
    variant: str = ""
    component: str = ""

    @property
    def label(self) -> str:
        """The profile's name and what is different, as "Llama · temperature 0.2"."""
        changes = [
            _tr("temperature {temperature}").format(temperature=QLocale().toString(self.temperature, "g", 6))
            if self.temperature is not None
            else "",
            _tr("max tokens {max_tokens}").format(max_tokens=whole(self.max_tokens))
            if self.max_tokens is not None
            else "",
            self.variant,
            self.component,
        ]
        return " · ".join([shown_name(self.profile), *filter(None, changes)])

    @property
    def changed_profile(self) -> EndpointProfile:
        """The profile as this contender is asked."""
        given = Parameters(temperature=self.temperature, max_tokens=self.max_tokens)
        arguments = dict(self.profile.endpoint_arguments)
        if self.variant:
            arguments[_VARIANT] = self.variant
        if self.component:
            arguments[_COMPONENT] = self.component
        return replace(self.profile, parameters=self.profile.parameters.merged(given), endpoint_arguments=arguments)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contender", text)
