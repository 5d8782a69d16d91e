package vn.tonghop.command;

import picocli.CommandLine.Command;
import vn.tonghop.worker.Worker;

/** Stays up and does parts of the runs of other machines, until it is told to end. */
@Command(name = "worker", mixinStandardHelpOptions = true)
final class WorkerCommand extends SessionCommand {

    @Override
    ExitCode run(Session session) throws InterruptedException {
        var worker = session.find(Worker.class).orElseThrow(() -> refused("worker.noBroker"));
        worker.start();
        say("worker.begun", "parts", Integer.toString(worker.atATime()));
        worker.awaitStop();
        return ExitCode.DONE;
    }
}
