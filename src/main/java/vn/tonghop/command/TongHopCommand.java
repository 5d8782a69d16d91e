package vn.tonghop.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The program as a command; does nothing without a sub-command. */
@Command(
        name = "tonghop",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        versionProvider = ProgramVersionText.class)
final class TongHopCommand extends CommandGroup {

    private static final List<Class<?>> COMMANDS = List.of(
            NightlyCommand.class,
            IntakeCommand.class,
            ConsolidateCommand.class,
            DispatchCommand.class,
            CheckCommand.class,
            NormalizeCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            RunsCommand.class,
            RecheckCommand.class,
            RebuildCommand.class,
            WithdrawCommand.class,
            ExtendCommand.class,
            ApproveCommand.class,
            HoldCommand.class,
            ReleaseCommand.class,
            ServeCommand.class,
            WorkerCommand.class,
            RehearseCommand.class,
            TemplateCommand.class,
            TraceCommand.class,
            InitCommand.class,
            DoctorCommand.class,
            PurgeCommand.class,
            MailCommand.class,
            PlanCommand.class,
            HelpCommand.class);

    /**
     * The program, ready to understand these arguments. Where the first of them names a command, the others are left out: to
     * look at all of them takes a tenth of a short start.
     */
    static CommandLine line(String... arguments) {
        var line = new CommandLine(new TongHopCommand());
        var named = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .filter(command -> command != HelpCommand.class)
                .toList();
        if (List.of(arguments).equals(List.of("--help"))) {
            COMMANDS.forEach(command -> line.addSubcommand(listed(name(command))));
        } else {
            (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        }
        line.setResourceBundle(HelpTexts.read());
        return line;
    }

    /** All that the list of commands needs to know of one. */
    private static CommandSpec listed(String name) {
        return CommandSpec.create().name(name);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
