package vn.tonghop.command;

/** A command that does nothing without one of its own commands. */
abstract class CommandGroup extends Subcommand {

    @Override
    public final Integer call() {
        throw wrong("usage.noCommand");
    }
}
