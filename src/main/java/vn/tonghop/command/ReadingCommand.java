package vn.tonghop.command;

import vn.tonghop.command.Session.Wiring;

/** A command that only tells what is there. Where nothing was ever stored it makes no database either. */
abstract class ReadingCommand extends SessionCommand {

    /** How much of the program it needs. */
    Wiring wiring() {
        return Wiring.BY_NEED;
    }

    @Override
    final Session open() {
        return Session.openToRead(options.clock(command()), options.settings(), wiring());
    }
}
