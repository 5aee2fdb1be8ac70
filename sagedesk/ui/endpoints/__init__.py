"""The account's endpoints in the window: the picker, what is told of an endpoint, what it costs, and a reminder.

- ``picker`` is the dialog; ``survey`` lists and describes behind it, ``endpoint_list`` shows the rows of ``list_model``
  as ``delegate`` draws them. ``picking`` opens it from a profile's form, ``finder`` from the menu.
- ``facts`` is the pane about one endpoint, ``wording`` its sentences, ``card`` a dialog around it.
- ``glance`` says where a conversation begins what its endpoint is doing, ``reminder`` at the start which ones still
  cost money; both look with ``quiet_look``. ``price_dialog`` and ``pricing`` keep a person's own prices.
"""
