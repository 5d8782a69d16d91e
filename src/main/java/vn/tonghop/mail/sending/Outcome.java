package vn.tonghop.mail.sending;

import vn.tonghop.mail.OutboxEntry.Repetition;

/**
 * What came of one attempt.
 *
 * @param result the kind of outcome
 * @param detail where the mail went, or why it did not go
 * @param repetition whether the mail may have been delivered although we do not know it
 */
record Outcome(Result result, String detail, Repetition repetition) {

    /** Kinds of outcome. */
    enum Result {
        DELIVERED,
        /** This mail did not go now; a later attempt may succeed. */
        REFUSED_FOR_NOW,
        /** This mail will never go as it is. */
        REFUSED,
        /** No mail can go now: no connection, no login, no space. */
        UNREACHABLE
    }

    static Outcome delivered(String where) {
        return new Outcome(Result.DELIVERED, where, Repetition.NONE);
    }

    static Outcome refusedForNow(String why, Repetition repetition) {
        return new Outcome(Result.REFUSED_FOR_NOW, why, repetition);
    }

    static Outcome refused(String why) {
        return new Outcome(Result.REFUSED, why, Repetition.NONE);
    }

    static Outcome unreachable(String why) {
        return new Outcome(Result.UNREACHABLE, why, Repetition.NONE);
    }
}
