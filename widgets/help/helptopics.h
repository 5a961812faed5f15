#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace sd {

/// Which section of the manual explains a page, a panel or a dialog: by its class.
struct HelpTopic
{
    const char* widget;  ///< the class's name
    const char* section; ///< Manual::Section::id
};
const std::vector<HelpTopic>& helpTopics();

/// The section about the nearest of `widget` and what it lies in; empty: none is told.
QString helpTopicOf(const QWidget* widget);

} // namespace sd
