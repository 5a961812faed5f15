#pragma once

#include <optional>
#include <vector>

namespace sd {

// Where texts go so that none lies on another. Pure: pixels in, pixels out.

/// The middles of labels that are `height` tall, each as near to its wanted one as the others allow (least squares), in
/// the same order and inside [top, bottom]. `wanted` has to be sorted; what has no room at all is for the caller to
/// leave out (labelsThatFit).
std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top, double bottom);
int labelsThatFit(double height, double top, double bottom);

/// A text that wants to begin at `x` and is `width` wide.
struct TextWish
{
    double x = 0;
    double width = 0;
};

struct TextPlace
{
    double x = 0;
    int row = 0;
};

/// A place for each text, in the order of their importance: its wish moved into [left, right] where need be, in the
/// first of `rows` rows where it keeps `gap` from those placed before. None where there is no room.
std::vector<std::optional<TextPlace>> placeTexts(const std::vector<TextWish>& wishes, double left, double right,
                                                 int rows, double gap);

} // namespace sd
