/** How the program is connected with its database: it waits for no answer for ever, and uses no connection again that was cut. */
@NullMarked
package vn.tonghop.connection;

import org.jspecify.annotations.NullMarked;
