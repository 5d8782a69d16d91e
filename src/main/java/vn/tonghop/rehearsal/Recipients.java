package vn.tonghop.rehearsal;

import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/** Whom a mail address belongs to, in the words of the plan. */
final class Recipients {

    private final Plan plan;
    private final ObligationRepository obligations;

    Recipients(Plan plan, ObligationRepository obligations) {
        this.plan = plan;
        this.obligations = obligations;
    }

    /** The addressee of a mail; the address itself if the plan does not know it. */
    String of(OutboxEntry mail) {
        var address = mail.message().addressee();
        if (mail.message().kind() == MailKind.ESCALATION) {
            return unit(address).map(Recipients::withHead).orElse(address);
        }
        return addressee(address)
                .or(() -> unit(address).map(Unit::name))
                .or(() -> drafter(address))
                .orElse(address);
    }

    /** What else must be said of a mail: of which unit a superior is told, or what an alarm is about. */
    Optional<String> about(OutboxEntry mail) {
        return switch (mail.message().kind()) {
            case ESCALATION ->
                obligations
                        .findUnit(mail.message().obligationKey())
                        .flatMap(plan.units()::find)
                        .map(Unit::name);
            case ALARM, DRAFT -> Optional.of(mail.message().content().subject());
            default -> Optional.empty();
        };
    }

    private Optional<String> addressee(String address) {
        return plan.office().addressees().stream()
                .filter(addressee -> addressee.mails().contains(address))
                .map(addressee -> addressee.name())
                .findFirst();
    }

    private Optional<Unit> unit(String address) {
        return plan.units().all().stream()
                .filter(unit -> unit.mails().contains(address))
                .findFirst();
    }

    private Optional<String> drafter(String address) {
        return plan.office().drafterMails().contains(address)
                ? plan.units().find(plan.office().drafter()).map(Unit::name)
                : Optional.empty();
    }

    private static String withHead(Unit unit) {
        return unit.head().isBlank() ? unit.name() : unit.head() + ", " + unit.name();
    }
}
