package vn.tonghop.attention;

/** Everything that can need a person. The names are stable: they stand in the table and in what other programs read. */
public enum AttentionCode {
    /** The moment of a report has come and the mail server has not accepted it. */
    REPORT_NOT_OUT(Audience.APPROVER),
    /** Somebody holds a report back. */
    REPORT_HELD(Audience.APPROVER),
    /** A draft waits for its approval. */
    APPROVAL_NEEDED(Audience.APPROVER),
    /** A format of the report could not be written; the others are there. */
    REPORT_INCOMPLETE(Audience.OPERATOR),
    /** Mails wait although their moment has passed. */
    MAIL_WAITING(Audience.OPERATOR),
    /** All sending has stopped because the server refused login or sender. */
    SENDING_STOPPED(Audience.OPERATOR),
    /** A mail was refused for good or has waited too long. */
    MAIL_GIVEN_UP(Audience.OPERATOR),
    /** An address returned a mail. */
    ADDRESS_RETURNED(Audience.DRAFTER),
    /** Units from which nothing has come. */
    UNIT_MISSING(Audience.DRAFTER),
    /** Units all of whose files were refused. */
    UNIT_REFUSED(Audience.DRAFTER),
    /** Units that have not answered for all documents by the last day for them. */
    DOCUMENT_MISSING(Audience.DRAFTER),
    /** Files of which rows were refused. */
    ROWS_TO_CORRECT(Audience.UNIT),
    /** A file that lacks what the one before it had. */
    REVISION_LOSS(Audience.DRAFTER),
    /** A file that was refused while an earlier one of the unit counts still. */
    REVISION_REFUSED(Audience.DRAFTER),
    /** A file that came after closing and counts for nothing yet. */
    FILE_LATE(Audience.DRAFTER),
    /** A file that was withdrawn and in whose place nothing counts. */
    FILE_WITHDRAWN(Audience.DRAFTER),
    /** A unit that may submit later than the others and has not yet. */
    UNIT_EXTENDED(Audience.DRAFTER),
    /** A file in a folder of no unit. */
    UNKNOWN_FOLDER(Audience.DRAFTER),
    /** A file in the folder of another unit than it speaks of. */
    OTHER_UNIT_FOLDER(Audience.DRAFTER),
    /** A signed or edited report that lies there without a slip. */
    PAPER_WITHOUT_SLIP(Audience.DRAFTER),
    /** The edited report that goes out says other figures than the version that was approved. */
    PAPER_DIFFERS(Audience.APPROVER),
    /** Something in the drop folder that could not be dealt with. */
    FILE_LEFT(Audience.OPERATOR),
    /** A figure that counts and looks wrong. */
    FIGURE_DOUBTED(Audience.DRAFTER),
    /** A total that does not cover all who should have given it. */
    FIGURE_NOT_OF_ALL(Audience.DRAFTER),
    /** A declared figure that its list does not bear out, or that has no list. */
    LIST_DIFFERS(Audience.DRAFTER),
    /** A title of the office whose papers the plan does not have, or has against the figure. */
    DOSSIER_UNFIT(Audience.DRAFTER),
    /** A part of the report for which nobody has written anything. */
    SECTION_EMPTY(Audience.DRAFTER),
    /** A check of figures that could not run for want of something to compare with. */
    RULE_NOT_RUN(Audience.DRAFTER),
    /** What came too late for a report is collected for a supplement. */
    SUPPLEMENT_OPEN(Audience.DRAFTER),
    /** A file on which the reading itself failed. */
    READING_FAILED(Audience.OPERATOR),
    /** A unit that cannot be written to. */
    UNIT_WITHOUT_ADDRESS(Audience.DRAFTER),
    /** No run has come to its end for too long. */
    RUN_MISSED(Audience.OPERATOR),
    /** The run before was cut short; the present one has done its work. */
    RUN_CUT_SHORT(Audience.OPERATOR),
    /** A run took the lock over from one that gave no sign of life. */
    LOCK_TAKEN_OVER(Audience.OPERATOR),
    /** A part of the last night has failed; the others were done. */
    RUN_PART_FAILED(Audience.OPERATOR),
    /** Letters of a kind could not be written. */
    LETTERS_FAILED(Audience.OPERATOR),
    /** Something in the plan is not confirmed. */
    PLAN_DOUBT(Audience.DRAFTER),
    /** The plan is the example that comes with the program. */
    PLAN_EXAMPLE(Audience.OPERATOR),
    /** The calendar or the periods of the plan end soon. */
    CALENDAR_ENDING(Audience.OPERATOR);

    private final Audience audience;

    AttentionCode(Audience audience) {
        this.audience = audience;
    }

    /** Whether it tells of the run before the present one: news of the moment, and nothing to be done about any file. */
    public boolean isOfTheRunBefore() {
        return this == RUN_CUT_SHORT || this == LOCK_TAKEN_OVER;
    }

    /** Who has to act. */
    public Audience audience() {
        return audience;
    }
}
