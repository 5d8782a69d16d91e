package vn.tonghop.obligation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.attention.Audience;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.plan.Plan;

/** Who reads alarms. */
public final class AlarmReaders {

    private final Plan plan;
    private final String operator;

    AlarmReaders(Plan plan, MailProperties properties) {
        this.plan = plan;
        this.operator = properties.alarmAddress().strip();
    }

    /** Whether the settings name an operator who reads mails. */
    boolean hasOperator() {
        return !operator.isEmpty();
    }

    /** The operator; where the settings name none, the drafting department. */
    public List<String> operators() {
        return operator.isEmpty() ? plan.office().drafterMails() : List.of(operator);
    }

    /** Whose matters the drafting department reads: those of the operator too where the settings name none. */
    public Set<Audience> matters() {
        return operator.isEmpty() ? EnumSet.allOf(Audience.class) : EnumSet.complementOf(EnumSet.of(Audience.OPERATOR));
    }

    /** The drafting department, which approves, and the operator. */
    public List<String> approvers() {
        return Stream.concat(plan.office().drafterMails().stream(), operators().stream())
                .distinct()
                .toList();
    }
}
