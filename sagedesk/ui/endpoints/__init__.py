"""The account's endpoints in the window: the picker, what is told of an endpoint, what it costs, and a reminder.

- ``picker`` is the dialog; ``survey`` lists and describes behind it, ``list_model`` and ``delegate`` show the rows.
- ``facts`` is the pane about one endpoint, ``wording`` its sentences; ``probing`` asks the container.
- ``reminder`` tells of endpoints that were used and still cost money.
"""
