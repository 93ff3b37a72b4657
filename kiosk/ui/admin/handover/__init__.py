"""The hand-over of a session: its sum, who is in each figure, and the close."""
