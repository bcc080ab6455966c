/** XML dumps: elements cut out of a stream, and one class for each format of an element. */
package io.github.ream.dump.xml;
