package vn.tonghop.mail.outbox;

import vn.tonghop.mail.OutboxEntry.Repetition;

/**
 * What came of one attempt.
 *
 * @param result the kind of outcome
 * @param detail what the server answered, or why the mail did not go
 * @param where the address or the file that it was delivered to; empty if it was not
 * @param repetition whether the mail may have been delivered although we do not know it
 */
public record Outcome(Result result, String detail, String where, Repetition repetition) {

    /** Kinds of outcome. */
    public enum Result {
        DELIVERED,
        /** This mail did not go now; a later attempt may succeed. */
        REFUSED_FOR_NOW,
        /** This mail will never go as it is. */
        REFUSED,
        /** The connection failed during this mail; whether because of it, the next mail will show. */
        CONNECTION_LOST,
        /** No mail can go now: no connection, no space. */
        UNREACHABLE,
        /** The server refused our name and password; another try would be the next step to a locked account. */
        LOGIN_REFUSED,
        /** The server refused our sender: this mail will not go, and no other would. */
        SENDER_REFUSED
    }

    public static Outcome delivered(String where, String answer) {
        return new Outcome(Result.DELIVERED, answer, where, Repetition.NONE);
    }

    public static Outcome of(Result result, String why) {
        return new Outcome(result, why, "", Repetition.NONE);
    }

    /** The same, of a mail that may have been delivered all the same. */
    public Outcome perhapsSent() {
        return new Outcome(result, detail, where, Repetition.POSSIBLY_SENT_TWICE);
    }
}
