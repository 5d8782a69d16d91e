package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program as a command; does nothing without a sub-command. */
@Command(
        name = "tonghop",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
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
            HelpCommand.class
        })
final class TongHopCommand extends CommandGroup {}
