"""The sidecar: the file beside a text that holds everything people added to it.

Its modules are imported one by one: a text without a sidecar is painted before most are loaded.
"""
