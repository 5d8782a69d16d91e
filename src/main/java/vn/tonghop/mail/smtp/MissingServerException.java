package vn.tonghop.mail.smtp;

/** A mail server is described but not named, so mails would quietly become files. */
public final class MissingServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The setting that names the server. */
    public static final String HOST = "spring.mail.host";

    MissingServerException(String described) {
        super("%s is set, but %s is not; name the SMTP server there, or remove %s to have mails written as files"
                .formatted(described, HOST, described));
    }
}
