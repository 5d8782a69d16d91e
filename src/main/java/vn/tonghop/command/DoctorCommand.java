package vn.tonghop.command;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tonghop.doctor.Diagnosis.Level;
import vn.tonghop.doctor.Doctor;
import vn.tonghop.doctor.DoctorText;
import vn.tonghop.doctor.TestMail;

/** Checks settings, folders, database, figures, mail, calendar and plan. Changes nothing; sends a mail only when asked to. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand extends ReadingCommand {

    @Option(names = "--send-test", paramLabel = "ĐỊA_CHỈ", descriptionKey = "option.sendTest")
    @Nullable String address;

    /** A part that cannot be put together is a finding, whoever needs it. */
    @Override
    Session.Wiring wiring() {
        return Session.Wiring.WHOLE;
    }

    @Override
    ExitCode run(Session session) {
        var now = session.get(Clock.class).instant();
        var seen = address == null
                ? session.get(Doctor.class).examine()
                : List.of(session.get(TestMail.class).send(address, now));
        DoctorText.of(seen, now).forEach(this::print);
        var well = seen.stream().noneMatch(diagnosis -> diagnosis.level() == Level.NEEDS_A_PERSON);
        return well ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }
}
