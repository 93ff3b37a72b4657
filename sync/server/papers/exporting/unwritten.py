"""Why a question is not in a file that is written."""

from sync.server.papers.refusals import Refused


class NoForm(Refused):
    """A question for which another system's form has no words."""

    code = "CENTRAL-PAPER-UNWRITTEN"
    sentence = "This has no form in Moodle XML."
