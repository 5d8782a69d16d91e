package vn.tonghop.command;

import picocli.CommandLine.Command;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.RunGate;

/** Sends what is due. */
@Command(name = "dispatch", mixinStandardHelpOptions = true)
final class DispatchCommand extends RunCommand {

    @Override
    String job() {
        return JobRun.DISPATCH;
    }

    /** Dispatch does not wait for an intake, which may take long. */
    @Override
    RunGate gate(Session session) {
        return session.get(DispatchGate.class).gate();
    }
}
