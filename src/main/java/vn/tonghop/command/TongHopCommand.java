package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a command; does nothing without a sub-command. */
@Command(
        name = "tonghop",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionText.class,
        subcommands = {
            NightlyCommand.class,
            IntakeCommand.class,
            ConsolidateCommand.class,
            DispatchCommand.class,
            CheckCommand.class,
            NormalizeCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            RecheckCommand.class,
            WithdrawCommand.class,
            ExtendCommand.class,
            ApproveCommand.class,
            HoldCommand.class,
            ReleaseCommand.class,
            ServeCommand.class,
            RehearseCommand.class,
            TemplateCommand.class,
            TraceCommand.class,
            DoctorCommand.class,
            PurgeCommand.class,
            HelpCommand.class
        })
final class TongHopCommand implements Runnable {

    @Spec
    @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), Words.SENTENCES.of("usage.noCommand"));
        }
    }
}
