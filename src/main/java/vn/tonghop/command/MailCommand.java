package vn.tonghop.command;

import picocli.CommandLine.Command;

/** The outbox; does nothing without one of its own commands. */
@Command(
        name = "mail",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {MailListCommand.class, MailShowCommand.class, MailRetryCommand.class})
final class MailCommand extends CommandGroup {}
