/**
 * Reading dumps: files cut into chunks, formats told by content, records parsed; what is no paper
 * is a reject.
 *
 * <p>{@link io.github.ream.dump.DumpReader} is the way in. The rooms, each of which uses only those
 * before it: {@code file}, {@code record}, {@code fields}, then one for each family of formats
 * ({@code capture}, {@code json}, {@code xml}, {@code table}, {@code tagged}), {@code format}
 * (which format a file is in) and {@code cut} (chunks and tasks).
 */
package io.github.ream.dump;
