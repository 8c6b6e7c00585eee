"""A literate laboratory for language models with learned geometry."""

__version__ = "0.1.0"
