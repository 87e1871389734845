package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stacks the segments of the paper into blocks: close below each other and aligned left, right or centred. */
final class Blocks {
    private static final double CLOSE = 1.7;
    private static final double ALIGNED = 0.012;
    private static final double OTHER_SIZE = 1.45;
    private static final int MOST_LINES = 400;
    private static final int OPEN = 12;

    private Blocks() {}

    /** The blocks of the first pages outside the item tables, from top to bottom. */
    static List<Block> of(Paper paper, Set<Integer> itemLines) {
        List<Block> blocks = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < paper.lines().size() && read < MOST_LINES; i++) {
            Line line = paper.lines().get(i);
            if (itemLines.contains(i) || line.running()) {
                continue;
            }
            read++;
            for (Segment segment : line.segments()) {
                Block home = home(blocks, segment, line.page());
                if (home == null) {
                    blocks.add(new Block(segment, line.page(), i));
                } else {
                    home.lines().add(segment);
                }
            }
        }
        return blocks;
    }

    private static @Nullable Block home(List<Block> blocks, Segment segment, int page) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - OPEN); i--) {
            Block block = blocks.get(i);
            if (block.page() == page && follows(block, segment)) {
                return block;
            }
        }
        return null;
    }

    private static boolean follows(Block block, Segment segment) {
        Box above = block.last().box();
        Box below = segment.box();
        double height = Math.max(block.last().height(), segment.height());
        boolean close = below.y0() >= above.centerY() && below.y0() - above.y1() <= CLOSE * height;
        double ratio = segment.height() / block.last().height();
        boolean sameSize = ratio < OTHER_SIZE && ratio > 1 / OTHER_SIZE;
        return close
                && sameSize
                && aligned(above, below)
                && !Shapes.sender(block.last().text());
    }

    private static boolean aligned(Box above, Box below) {
        return Math.abs(above.x0() - below.x0()) < ALIGNED
                || Math.abs(above.x1() - below.x1()) < ALIGNED
                || Math.abs(above.centerX() - below.centerX()) < ALIGNED;
    }
}
