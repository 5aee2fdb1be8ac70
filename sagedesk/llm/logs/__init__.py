"""The CloudWatch logs of endpoints: where they are (``places``), and their last lines (``reading``)."""
