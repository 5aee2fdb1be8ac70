"""The control plane: listing and describing the emulated endpoints, and STS, on the same port as SageMaker Runtime.

moto's server was looked at (issue 4). It knows no inference components, checks no signature, and its endpoints are not
those that answer here; so the few operations that SageDesk calls are written out, over the endpoints that it serves.
"""
