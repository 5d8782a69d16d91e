package vn.tonghop.rehearsal;

import java.util.function.Supplier;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.Delivery;
import vn.tonghop.mail.outbox.Outcome;
import vn.tonghop.mail.outbox.Outcome.Result;

/** Stands in for the mail server of a rehearsal: what it accepts lies in the folder of mails, and it can be away. */
final class StandInServer implements Delivery {

    private static final String ANSWER = "CONNECT: Couldn't connect to the mail server; Connection refused";

    private final Supplier<Delivery> folder;
    private boolean away;

    StandInServer(Supplier<Delivery> folder) {
        this.folder = folder;
    }

    /** From now on nothing is accepted, or everything is. */
    void beAway(boolean from) {
        away = from;
    }

    @Override
    public Outcome deliver(OutboxEntry entry) {
        return away ? Outcome.of(Result.UNREACHABLE, ANSWER) : folder.get().deliver(entry);
    }

    @Override
    public MailState delivered() {
        return MailState.SENT;
    }
}
