#pragma once

#include "models/boundary/operations.h"
#include "widgets/dialogs/dialogframe.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace sd {

/// Acknowledging with words and terms: until the alarm is over, until it gets worse, or for a time.
class AcknowledgeDialog : public Dialog
{
    Q_OBJECT

public:
    AcknowledgeDialog(const QString& alarmTitle, UtcTime now, QWidget* parent = nullptr);

    [[nodiscard]] QString comment() const;
    [[nodiscard]] AckTerms terms() const;

private:
    QLineEdit* m_comment;
    QComboBox* m_terms;
    std::vector<AckTerms> m_choices;
};

} // namespace sd
