//! Tide tables for harbours without a gauge, by the twelfths rule.

use std::fmt;

/// Height above chart datum, in centimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Height(pub i32);

impl fmt::Display for Height {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02} m", self.0 / 100, self.0.abs() % 100)
    }
}

/// One rise or fall between two slack waters.
pub struct Tide {
    pub start: Height,
    pub end: Height,
    pub minutes: u32,
}

/// The share of the range covered after each sixth of the tide.
const TWELFTHS: [i32; 7] = [0, 1, 3, 6, 9, 11, 12];

impl Tide {
    /// The height `minutes` after slack water; the end height once the tide has turned.
    pub fn at(&self, minutes: u32) -> Height {
        if minutes >= self.minutes {
            return self.end;
        }
        let sixth = (minutes * 6 / self.minutes) as usize;
        let range = self.end.0 - self.start.0;
        let low = range * TWELFTHS[sixth] / 12;
        let high = range * TWELFTHS[sixth + 1] / 12;
        let into = (minutes * 6 % self.minutes) as i32;
        Height(self.start.0 + low + (high - low) * into / self.minutes as i32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_way_up_after_half_the_time() {
        let tide = Tide { start: Height(80), end: Height(440), minutes: 372 };
        assert_eq!(tide.at(186), Height(260));
    }
}
