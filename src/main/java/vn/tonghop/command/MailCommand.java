package vn.tonghop.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The outbox; does nothing without one of its own commands. */
@Command(
        name = "mail",
        mixinStandardHelpOptions = true,
        subcommands = {MailListCommand.class, MailShowCommand.class, MailRetryCommand.class})
final class MailCommand implements Runnable {

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), Words.SENTENCES.of("usage.noCommand"));
        }
    }
}
