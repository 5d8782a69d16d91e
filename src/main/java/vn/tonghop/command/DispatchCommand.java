package vn.tonghop.command;

import picocli.CommandLine.Command;

/** Sends what is due. */
@Command(name = "dispatch", mixinStandardHelpOptions = true)
final class DispatchCommand extends RunCommand {

    @Override
    String job() {
        return "dispatch";
    }
}
