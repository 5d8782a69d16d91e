package vn.tonghop.command;

/** A command that only tells what is there. Where nothing was ever stored it makes no database either. */
abstract class ReadingCommand extends SessionCommand {

    @Override
    final boolean onlyReads() {
        return true;
    }
}
