"""One module for each container that people run on SageMaker, seen from the server's side."""
