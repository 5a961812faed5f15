#pragma once

#include "models/boundary/workbench.h"
#include "models/items/itemwords.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace sd {

class ReadingsView;
class TextLabel;

/// "Test now": makes one poll of what is being edited and shows what it read, how that stands and why. It can be
/// stopped, and starting again drops the answer before.
class TrialView : public QWidget
{
    Q_OBJECT

public:
    /// What to try; nothing while the fields do not make a whole check.
    using Asked = std::function<std::optional<Trial>()>;

    TrialView(Workbench& workbench, const ItemWords& words, Asked asked, QWidget* parent = nullptr);

    void run();
    /// The fields may have changed. Where the poll would be another one, what is shown goes: it is no longer about
    /// them.
    void follow();

Q_SIGNALS:
    /// Somebody looked at the certificate that was refused, and accepts it: its fingerprint.
    void certificateAccepted(const QString& fingerprint);

private:
    void stop();
    void clear();
    void take(const TrialAnswer& answer);
    void offer(const SharedCertificate& certificate);

    Workbench& m_workbench;
    const ItemWords& m_words;
    Asked m_asked;
    std::optional<Trial> m_tried; ///< what is shown, or under way
    Subscription m_underWay;
    bool m_isRunning = false;
    QPushButton* m_button;
    TextLabel* m_outcome;
    QPushButton* m_accept; ///< the certificate that was refused
    QString m_fingerprint; ///< … its
    ReadingsView* m_readings;
};

} // namespace sd
