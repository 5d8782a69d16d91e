package vn.tonghop.command;

import picocli.CommandLine.Command;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.RunParameters;

/** Sends what is due. */
@Command(name = "dispatch", mixinStandardHelpOptions = true)
final class DispatchCommand extends RunCommand {

    @Override
    RunParameters parameters(Session session, String run) {
        return DispatchParameters.ofNow(run);
    }

    /** Dispatch does not wait for an intake, which may take long. */
    @Override
    RunGate gate(Session session) {
        return session.get(DispatchGate.class).gate();
    }
}
