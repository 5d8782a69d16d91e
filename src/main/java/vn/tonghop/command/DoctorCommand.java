package vn.tonghop.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.doctor.Diagnosis.Level;
import vn.tonghop.doctor.Doctor;
import vn.tonghop.doctor.DoctorText;

/** Checks settings, folders, database, figures, mail, calendar and plan. Changes nothing. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        var clock = options.clock(spec);
        var out = spec.commandLine().getOut();
        try (var session = Session.open(clock, options.settings())) {
            var seen = session.get(Doctor.class).examine();
            DoctorText.of(seen, clock.instant()).forEach(out::println);
            var well = seen.stream().noneMatch(diagnosis -> diagnosis.level() == Level.NEEDS_A_PERSON);
            return (well ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON).code();
        }
    }
}
