#pragma once

#include "models/boundary/selfcheck.h"
#include "models/items/supportfigures.h"
#include "widgets/dialogs/dialogframe.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QPushButton;

namespace sd {

class EstatePicture;
class TextLabel;

/// Says what a support bundle holds, asks where it is to go, and writes it. Stays open to say how that went.
class BundleDialog : public Dialog
{
    Q_OBJECT

public:
    BundleDialog(SelfCheck& selfCheck, const EstatePicture& picture, QWidget* parent = nullptr);

    void accept() override;

private:
    void follow();
    void chooseFile();
    void gather();
    void say(const Result<qint64>& written);

    SelfCheck& m_selfCheck;
    const EstatePicture& m_picture;
    std::optional<SupportFigures> m_figures; ///< while they are gathered
    QTimer m_gathering;
    QLineEdit* m_file;
    TextLabel* m_answer;
    QPushButton* m_write;
};

} // namespace sd
