"""How full a model's context is: tokens counted or estimated, and what stays out when they are too many."""

from sagedesk.llm.context.counting import Count, counter, estimate
from sagedesk.llm.context.fitting import Fitted, fitted
from sagedesk.llm.context.window import ContextWindow, Overflow

__all__ = ["ContextWindow", "Count", "Fitted", "Overflow", "counter", "estimate", "fitted"]
