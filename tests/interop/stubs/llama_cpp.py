"""Stands for llama-cpp-python, which LlamaIndex imports beside the prompt helpers that are wanted of it."""


class Llama:
    """Runs no model."""
