package vn.tonghop.command;

import picocli.CommandLine.Command;

/** The plan as a folder; does nothing without one of its own commands. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {PlanExportCommand.class, PlanCheckCommand.class})
final class PlanCommand extends CommandGroup {}
