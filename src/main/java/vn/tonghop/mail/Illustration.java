package vn.tonghop.mail;

/** Gives a mail its pictures, if its kind has any, before it is posted. */
public interface Illustration {

    /** The mail with its pictures, or as it is. */
    OutboxMessage illustrated(OutboxMessage message);
}
