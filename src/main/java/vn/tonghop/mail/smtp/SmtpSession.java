package vn.tonghop.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** The mail library's session with a server, which also says how far it has come. */
final class SmtpSession extends SMTPTransport {

    private final Object steps = new Object();
    private Stage stage = Stage.CONNECT;
    private boolean abandoned;

    SmtpSession(Session session) {
        super(session, null, "smtp", false);
    }

    Stage stage() {
        synchronized (steps) {
            return stage;
        }
    }

    /** Lets the session go no step further; tells how far it has come. */
    Stage abandon() {
        synchronized (steps) {
            abandoned = true;
            return stage;
        }
    }

    private void enter(Stage next) throws MessagingException {
        synchronized (steps) {
            if (abandoned) {
                throw new MessagingException("abandoned at " + stage, new IOException("abandoned"));
            }
            stage = next;
        }
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        enter(Stage.EHLO);
        return super.ehlo(domain);
    }

    @Override
    protected void startTLS() throws MessagingException {
        enter(Stage.STARTTLS);
        super.startTLS();
    }

    @Override
    protected boolean supportsAuthentication(String mechanism) {
        synchronized (steps) {
            stage = Stage.AUTH;
        }
        return super.supportsAuthentication(mechanism);
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Stage.MAIL);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RCPT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Stage.DATA);
        var content = super.data();
        enter(Stage.CONTENT);
        return content;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(Stage.FINAL_DOT);
        super.finishData();
        synchronized (steps) {
            stage = Stage.ACCEPTED;
        }
    }
}
