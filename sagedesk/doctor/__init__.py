"""What a report needs of this program and this machine, without secrets: a module for each part, ``examination`` all.

Names of variables and files are told, and not what is in them; nothing is asked of the network but what
``examination.examine`` is given a profile for.
"""
