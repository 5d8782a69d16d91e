@NullMarked
package vn.tonghop.command;

import org.jspecify.annotations.NullMarked;
