"""One prompt, answered by two to six endpoints side by side.

A comparison is a conversation: the prompt with the replies as its versions. So it is kept, exported and searched as
any other, and to go on with a reply is to choose that version.
"""
